/** The organisation (tổ chức): units with dated names and placements, and the events that change them. The suite's only owner of it; the others copy it from the feed. */
package vn.capuy.cadre.organisation;
