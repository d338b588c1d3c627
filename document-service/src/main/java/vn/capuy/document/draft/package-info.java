/**
 * Dự thảo văn bản: a document while it is drafted. It keeps a place in the order of issue of its series; the number itself is
 * given at issue, never before (36-HD/VPTW, 1.3.1: numbers follow one another without gap).
 */
package vn.capuy.document.draft;
