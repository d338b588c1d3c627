/** What level of political theory posts ask for. */
package vn.capuy.cadre.training.rules;
