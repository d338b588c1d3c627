/** What the regulation on discipline asks of a decision, by the day of the decision, in the order of the regulation. */
package vn.capuy.inspection.discipline.rules;
