import { SpError } from './spError';

export { SpError };

const spException = 'Microsoft.SharePoint.SPException';
const argumentException = 'System.ArgumentException';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

/** Every error SharePoint answers with, in its own words. One function a case, each returns the error to throw. */
export const errors = {
  listTitleMissing: (title: string, webUrl: string): SpError =>
    new SpError(
      404,
      `-1, ${argumentException}`,
      `List '${title}' does not exist at site with URL '${webUrl}'.`
    ),
  listMissing: (): SpError =>
    new SpError(
      404,
      `-2130575322, ${spException}`,
      'List does not exist.\n\nThe page you selected contains a list that does not exist. It may have been deleted by another user.'
    ),
  itemMissing: (): SpError =>
    new SpError(
      404,
      `-2130575338, ${argumentException}`,
      'Item does not exist. It may have been deleted by another user.'
    ),
  fileMissing: (url: string): SpError =>
    new SpError(404, `-2130575338, ${spException}`, `The file ${url} does not exist.`),
  fieldMissing: (name: string): SpError =>
    new SpError(
      404,
      `-2147024809, ${argumentException}`,
      `Column '${name}' does not exist. It may have been deleted by another user.`
    ),
  viewMissing: (): SpError =>
    new SpError(404, `-2147024809, ${argumentException}`, 'The specified view is invalid.'),
  entityMissing: (what: string): SpError =>
    new SpError(404, `-2147024809, ${argumentException}`, `${what} does not exist.`),
  routeMissing: (name: string): SpError =>
    new SpError(
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      `Cannot find resource for the request ${name}.`
    ),
  unsupported: (name: string): SpError =>
    new SpError(
      501,
      '-1, System.NotImplementedException',
      `The local site does not support the endpoint '${name}'.`
    ),
  methodNotAllowed: (verb: string): SpError =>
    new SpError(
      405,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      `The HTTP method '${verb}' cannot be used to access the resource.`
    ),
  propertyUnknown: (property: string, type: string): SpError =>
    new SpError(
      400,
      invalidQuery,
      `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
    ),
  expressionInvalid: (expression: string): SpError =>
    new SpError(400, invalidQuery, `The expression "${expression}" is not valid.`),
  queryOptionInvalid: (message: string): SpError => new SpError(400, invalidQuery, message),
  queryOptionUnknown: (option: string): SpError =>
    new SpError(
      400,
      invalidQuery,
      `The query parameter '${option}' begins with a system-reserved '$' character but is not recognized.`
    ),
  primitiveExpected: (property: string): SpError =>
    new SpError(
      400,
      invalidQuery,
      `An unexpected 'StartObject' node was found for property named '${property}' when reading from the JSON reader. A 'PrimitiveValue' node was expected.`
    ),
  arrayExpected: (property: string): SpError =>
    new SpError(
      400,
      invalidQuery,
      `An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected. (${property})`
    ),
  structureExpected: (property: string): SpError =>
    new SpError(
      400,
      invalidQuery,
      `An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected. (${property})`
    ),
  fieldNotIndexable: (title: string): SpError =>
    new SpError(500, `-2130575214, ${spException}`, `The column '${title}' cannot be indexed.`),
  fieldNotUniqueable: (title: string): SpError =>
    new SpError(500, `-2130575214, ${spException}`, `The column '${title}' cannot enforce unique values.`),
  uniqueNeedsIndex: (title: string): SpError =>
    new SpError(
      500,
      `-2130575214, ${spException}`,
      `The column '${title}' must be indexed before unique values can be enforced on it.`
    ),
  uniqueOnDuplicates: (title: string): SpError =>
    new SpError(
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `This column cannot be set to enforce unique values because it already contains duplicate values. [${title}]`
    ),
  tooManyIndexes: (limit: number): SpError =>
    new SpError(
      500,
      `-2146232832, ${spException}`,
      `The maximum number of indexed columns (${limit}) of this list is reached.`
    ),
  fieldReadOnly: (name: string): SpError =>
    new SpError(
      400,
      `-2147467261, ${spException}`,
      `Invalid data has been used to update the list item. The field '${name}' you are trying to update may be read only.`
    ),
  jsonInvalid: (): SpError =>
    new SpError(400, invalidQuery, 'Invalid JSON. A token was not recognized in the JSON content.'),
  parameterUnknown: (parameter: string, method: string): SpError =>
    new SpError(400, invalidQuery, `The parameter ${parameter} does not exist in method ${method}.`),
  valueInvalid: (property: string, type: string): SpError =>
    new SpError(
      400,
      invalidQuery,
      `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details. (${property})`
    ),
  fieldUnknown: (name: string): SpError =>
    new SpError(400, `-1, ${spException}`, `The field or property '${name}' does not exist.`),
  lookupNeedsSubfield: (name: string): SpError =>
    new SpError(
      400,
      `-1, ${spException}`,
      `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
    ),
  fieldNotQueryable: (name: string, type: string): SpError =>
    new SpError(
      400,
      `-1, ${spException}`,
      `The field '${name}' of type '${type}' cannot be used in the query filter expression.`
    ),
  fieldNotSortable: (name: string, type: string): SpError =>
    new SpError(
      400,
      `-1, ${spException}`,
      `The field '${name}' of type '${type}' cannot be used in the query order by expression.`
    ),
  etagMismatch: (sent: string, actual: string): SpError =>
    new SpError(
      412,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      `The request ETag value '${sent}' does not match the object's ETag value '${actual}'.`
    ),
  digestInvalid: (): SpError =>
    new SpError(
      403,
      `-2130575252, ${spException}`,
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    ),
  accessDenied: (): SpError =>
    new SpError(
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.'
    ),
  listTitleTaken: (): SpError =>
    new SpError(
      500,
      `-2130575342, ${spException}`,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site. Please choose another title.'
    ),
  fieldNameTaken: (name: string): SpError =>
    new SpError(
      500,
      '-2130575214, Microsoft.SharePoint.SPDuplicateFieldNameException',
      `A duplicate name "${name}" was found.`
    ),
  fileExists: (name: string, by: string, on: string): SpError =>
    new SpError(
      400,
      `-2130575257, ${spException}`,
      `A file with the name ${name} already exists. It was last modified by ${by} on ${on}.`
    ),
  urlInvalid: (url: string): SpError =>
    new SpError(
      400,
      `-2130575245, ${spException}`,
      `The URL '${url}' is invalid. It may refer to a nonexistent file or folder, or refer to a valid file or folder that is not in the current Web.`
    ),
  duplicateValues: (field: string): SpError =>
    new SpError(
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`
    ),
  textInvalid: (): SpError =>
    new SpError(
      400,
      `-1, ${spException}`,
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
    ),
  fieldValueInvalid: (message: string): SpError => new SpError(400, `-2130575163, ${spException}`, message),
  requiredMissing: (title: string): SpError =>
    new SpError(
      400,
      `-2130575163, ${spException}`,
      `You must specify a value for this required field. [${title}]`
    ),
  choiceInvalid: (title: string, value: string): SpError =>
    new SpError(
      400,
      `-2130575163, ${spException}`,
      `The choice '${value}' is not one of the choices of the column '${title}'.`
    ),
  userNotUnique: (): SpError =>
    new SpError(400, `-2130575276, ${spException}`, 'The user does not exist or is not unique.'),
  lookupTargetMissing: (title: string, id: number): SpError =>
    new SpError(
      400,
      `-2130575338, ${argumentException}`,
      `The lookup column '${title}' refers to an item that does not exist. (${id})`
    ),
  formulaInvalid: (): SpError =>
    new SpError(
      400,
      `-2130575271, ${spException}`,
      'The formula contains a syntax error or is not supported.'
    ),
  validationFailed: (message?: string): SpError =>
    new SpError(
      500,
      '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
      message === undefined || message === '' ? 'List data validation failed.' : message
    ),
  lookupRestricted: (): SpError =>
    new SpError(
      500,
      `-2130575252, ${spException}`,
      'This item cannot be deleted because an item in another list is related to it.'
    ),
  userMissing: (name: string): SpError =>
    new SpError(400, `-2146232832, ${spException}`, `The specified user ${name} could not be found.`),
  userNotFound: (): SpError => new SpError(404, `-2146232832, ${spException}`, 'User cannot be found.'),
  groupNotFound: (): SpError => new SpError(404, `-2146232832, ${spException}`, 'Group cannot be found.'),
  groupNameTaken: (): SpError =>
    new SpError(
      500,
      `-2130575293, ${spException}`,
      'The specified name is already in use.\n\nPlease try again with a new name.'
    ),
  roleMissing: (): SpError =>
    new SpError(404, `-2146232832, ${spException}`, 'Can not find the role definition.'),
  assignmentMissing: (principalId: number): SpError =>
    new SpError(404, `-2146232832, ${spException}`, `Can not find the principal with id: ${principalId}.`),
  changeTokenInvalid: (): SpError =>
    new SpError(500, `-2130575172, ${spException}`, 'The changeToken has an invalid format.'),
  changeTokenForeign: (): SpError =>
    new SpError(
      500,
      `-2130575172, ${spException}`,
      'The changeToken refers to a different object than the one on which GetChanges was called.'
    ),
  contentTypeMissing: (): SpError =>
    new SpError(404, `-1, ${argumentException}`, 'The content type does not exist.'),
  contentTypeNameTaken: (name: string): SpError =>
    new SpError(500, `-2130575183, ${spException}`, `A duplicate content type "${name}" was found.`),
  recycledMissing: (): SpError =>
    new SpError(404, `-2147024809, ${argumentException}`, 'The recycle bin item does not exist.'),
  camlInvalid: (detail: string): SpError =>
    new SpError(
      500,
      `-2130575155, ${spException}`,
      `Cannot complete this action.\n\nPlease try again. (${detail})`
    ),
  thresholdExceeded: (): SpError =>
    new SpError(
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.'
    ),
  lookupThresholdExceeded: (): SpError =>
    new SpError(
      500,
      '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
    ),
  invalidArgument: (message: string): SpError =>
    new SpError(400, `-2147024809, ${argumentException}`, message),
  operationInvalid: (message: string): SpError => new SpError(500, `-1, ${spException}`, message),
  acceptRefused: (): SpError =>
    new SpError(
      406,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      'The HTTP header ACCEPT is missing or its value is invalid.'
    )
};
