import { taskLogList } from '../../src/lists';
import { logKey } from '../../src/domain/tasks/logKey';
import { describeTaskRepository } from '../../src/testing/contracts';
import { contractSite, personKeys } from './contractSite';

describeTaskRepository('PnPjs on the local site', async (options) => {
  const site = await contractSite(options);
  return {
    as: (role) => site.as(role).tasks,
    person: (role) => site.as(role).people.me(),
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    leaveLogRow: async (task, occurrence, action, role) => {
      const list = site.client(personKeys[role]).sp.web.getList(`/sites/intune/Lists/${taskLogList.urlName}`);
      const { key, task: lookup, action: actionColumn, period } = taskLogList.columns;
      await list.items.add({
        Title: task.title,
        [key.name]: logKey(task.id, occurrence, action),
        [`${lookup.name}Id`]: task.id,
        [actionColumn.name]: action,
        [period.name]: occurrence.period
      });
    },
    close: site.close
  };
});
