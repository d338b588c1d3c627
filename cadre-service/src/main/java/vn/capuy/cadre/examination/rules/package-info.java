/** Who wins an examination and may be appointed. */
package vn.capuy.cadre.examination.rules;
