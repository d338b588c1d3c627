/** The rules of appraisal and rating in the order of 366-QĐ/TW: the ratings from the highest down, then the ceiling. */
package vn.capuy.cadre.appraisal.rules;
