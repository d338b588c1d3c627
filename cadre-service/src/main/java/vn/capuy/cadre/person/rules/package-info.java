/** The retirement age of Decree 135/2020 (tuổi nghỉ hưu). */
package vn.capuy.cadre.person.rules;
