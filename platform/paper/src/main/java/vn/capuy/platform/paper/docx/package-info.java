/**
 * Papers as DOCX (Office Open XML, ECMA-376 transitional). The markup is streamed part by part into the archive, so a
 * table of many thousand rows costs no memory; tests read it back with Apache POI and validate it by the schema.
 */
package vn.capuy.platform.paper.docx;
