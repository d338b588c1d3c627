/** How far the pace so far would lead: arithmetic that explains itself, and no authority. */
package vn.capuy.document.criteria.attainment.forecast;
