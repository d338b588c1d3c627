package vn.capuy.cadre.movement;

import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;

/** Who is moved from where to where. */
record MovementParties(PersonRef person, PostRef from, PostRef to) {}
