package vn.capuy.cadre.post.rules;

import java.time.LocalDate;

/**
 * What the rule asks of a cadre for a post.
 *
 * @param nonLocalPost whether the post is to be held by somebody who is not local
 * @param place the name of the organisation to which the post belongs
 * @param homePlace quê quán, places from the smallest on, parted by commas; null where it is not known
 * @param monthsThere full months for which he is known to have held posts there
 * @param on the day of the decision
 */
public record NonLocalFacts(boolean nonLocalPost, String place, String homePlace, long monthsThere, LocalDate on) {}
