/**
 * Danh tính người tố cáo, khiếu nại: who sent a petition, encrypted in a table of its own and shown only to the persons named
 * for that petition. Nothing outside this package reads it, and nothing of it leaves in a list, a file, the journal, a ruling,
 * a log or a kept answer.
 */
package vn.capuy.inspection.petition.identity;
