/** What the regulation lets a programme plan, and what whoever approves one has to judge. */
package vn.capuy.inspection.programme.rules;
