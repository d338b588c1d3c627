/**
 * Mức độ đạt chuẩn: which indicators, criteria and units have attained their set on a day, as was known at a moment; what is
 * missing; and how far the pace so far would lead.
 */
package vn.capuy.document.criteria.attainment;
