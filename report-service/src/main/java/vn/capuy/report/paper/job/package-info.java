/** Reports that are made while nobody waits for them. They work on what was sealed, and so need no token. */
package vn.capuy.report.paper.job;
