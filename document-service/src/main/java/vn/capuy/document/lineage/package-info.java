/**
 * How documents hang together (quan hệ văn bản): which implements, amends, replaces, repeals or replies to which, from which
 * day, as a whole or by a clause; the status of a document on any day, which follows from that and is never stored; and the
 * tree above and below one. After 66-QĐ/TW and 36-HD/VPTW.
 */
package vn.capuy.document.lineage;
