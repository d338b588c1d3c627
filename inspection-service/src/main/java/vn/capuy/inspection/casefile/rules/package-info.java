/** What the regulation on inspection and supervision allows to be opened, by the day of the decision. */
package vn.capuy.inspection.casefile.rules;
