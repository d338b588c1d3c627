/**
 * Forecasts (dự báo) out of what is recorded: who retires, whose term ends, who has led for as many terms as 65-QĐ/TW
 * allows, which rotations come to their end, which posts fall vacant and which chain of vacancies a movement opens.
 * Nothing is written here.
 */
package vn.capuy.cadre.forecast;
