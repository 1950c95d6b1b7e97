/**
 * Endpoints that SharePoint has and the local site lacks, lower case: they answer 501 instead of 404.
 * A name leaves this list by being declared on its resource type, so the list needs no upkeep when a family is added.
 */
const known = new Set(
  `activatefeature addsupporteduilanguage alerts allproperties apptiles applytheme applywebtemplate appcatalog
  attachmentfiles authorizedpages availablecontenttypes availablefields canmembersshare changes clientwebparts
  comments contenttypes createanonymouslink createanonymouslinkwithexpiration customlisttemplates defaultnewpageid
  deletealljobs descriptionresource doespushnotificationsubscriberexist doesuserhavepermissions eventreceivers
  executeremoteLOB features fieldlinks files firstuniqueancestorsecurableobject folders forms getappbdccatalog
  getappinstancebyid getavailablewebtemplates getbyhubsiteid getcatalog getchanges getclientsidewebparts
  getcustomlisttemplates getdocumentlibraries getentity getfilebyid getfilebyguestUrl getfilebylinkingurl
  getfilebyserverrelativepath getfilebyserverrelativeurl getfilebyurl getfolderbyid getfolderbyserverrelativepath
  getfolderbyserverrelativeurl getgroups getlistitem getlistitemchangessincetoken getpushnotificationsubscriber
  getrecyclebinitems getrelatedfields getsubwebsfilteredforcurrentuser getuserbyid getusereffectivepermissions
  getwopiframeurl groups hubsitedata hubsites informationrightsmanagementsettings installedlanguages like likedby
  likedbyinformation maptoicon navigation parentweb pages pushnotificationsubscribers recycle recyclebin
  regionalsettings relateditems renderlistdata renderlistdataasstream renderlistformdata reservelistitemid
  roleassignments roledefinitions search searchsetting setaccessrequest setcommentsdisabled setglobalnavsettings
  shareLink shareobject sitecollectionappcatalog sitegroups sitepages siteuserinfolist siteusers subscriptions
  supporteduilanguageids synchubsitetheme synctheme syncflowinstances tenantappcatalog themeinfo titleresource
  unlike unsharelink unshareobject usercustomactions userresources versions webinfos webs workflowassociations
  workflowtemplates addvalidateupdateitemusingpath validateupdatelistitem storagemetrics properties listitemallfields
  effectivebasepermissions effectivebasepermissionsforui breakroleinheritance resetroleinheritance getitems
  social publishing thememanager sitemanager groupsitemanager createcopyjobs getcopyjobprogress
  profileloader userprofile web site graph contextinfo odata.id siteiconmanager sphomeservice
  getsharinginformation checkpermissions getobjectsharingsettings deletelinkbykind getcomments parentlist
  getspecialfolderurl getonepagecontext getmyfiles bulkvalidateupdatelistitems createdocumentfromctypetemplate
  createmappedview publishmappedview unpublishmappedview updateformprocessingmodelretentionlabel
  uploadimage getwebpartasync getlimitedwebpartmanager reputation getallclientsidecomponents tenantsettings
  taxonomy termstore joinhubsite registerhubsite unregisterhubsite updateclientobjectmodeluserequestinfo
  onboardtenantforbringyourownkey invalidate provisiontemporaryazurecontainer createmigrationjob copyto moveto
  isoffline webproxy userprofiles multilingualsettings hasuniqueroleassignments rootfolder file folder
  getlist setcommentsdisabled getcheckedoutfiles publishedversions getbloomfilter getspecialfolderurl saveastemplate
  createalert setexemptfromblockdownloadofnonviewablefiles getwebdavurl getsitescript checkedoutfiles`
    .toLowerCase()
    .split(/\s+/)
);

/** True when SharePoint answers `name` on the type called `owner` though the local site does not. */
export function endpointIsKnown(owner: string, name: string): boolean {
  if (owner === 'root')
    return (
      name.startsWith('sp.') || name.startsWith('microsoft.') || name.startsWith('ps.') || known.has(name)
    );
  return known.has(name);
}
