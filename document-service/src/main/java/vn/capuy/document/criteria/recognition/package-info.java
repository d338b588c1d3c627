/**
 * Quyết định công nhận đạt chuẩn: the decision by which the competent authority recognises that a unit attained a set. A unit
 * that has not attained it by what was measured is put to a person, with all that is missing.
 */
package vn.capuy.document.criteria.recognition;
