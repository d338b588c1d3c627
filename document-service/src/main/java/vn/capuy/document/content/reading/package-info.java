/**
 * Reads the words of files for the search, after they were handed in: a queue in the database that survives a kill, bounded
 * in memory, time and length.
 */
package vn.capuy.document.content.reading;
