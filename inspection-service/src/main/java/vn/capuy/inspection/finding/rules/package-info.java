/** What a case must have found before it is concluded. */
package vn.capuy.inspection.finding.rules;
