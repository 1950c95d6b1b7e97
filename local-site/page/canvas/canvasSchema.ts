import {
  array,
  integer,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  unknown,
  uuid
} from 'valibot';
import { sectionBackgrounds } from '../shared/canvas';

const part = object({
  instanceId: pipe(string(), uuid()),
  componentId: pipe(string(), uuid()),
  data: optional(record(string(), unknown()))
});

const column = object({
  twelfths: pipe(number(), integer(), minValue(1), maxValue(12)),
  parts: array(part)
});

const section = object({ id: string(), background: picklist(sectionBackgrounds), columns: array(column) });

/** The shape of a canvas that a browser may send. */
export const canvasSchema = object({ sections: array(section) });
