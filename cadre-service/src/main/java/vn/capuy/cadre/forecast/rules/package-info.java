/** The figures by which forecasts measure, and retirement as bands of birth days. */
package vn.capuy.cadre.forecast.rules;
