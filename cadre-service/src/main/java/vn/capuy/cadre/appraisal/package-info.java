/**
 * Appraisal and rating of cadres (đánh giá, xếp loại chất lượng cán bộ) under 366-QĐ/TW, 124-QĐ/TW before: per quarter, year,
 * term or as need arises, from the self-assessment over the appraisal to the decision.
 */
package vn.capuy.cadre.appraisal;
