/**
 * Tài liệu trong hồ sơ kiểm tra, giám sát: the register of the papers in a case's file, and which of them which kind of case
 * needs before it leaves a stage (02-HD/UBKTTW). The need is data with citation, day and certainty; of a paper only the
 * entry is kept, never its content.
 */
package vn.capuy.inspection.paper;
