/** What the regulation on inspection says of petitions: which are admitted, within what terms, and how complaints rise. */
package vn.capuy.inspection.petition.rules;
