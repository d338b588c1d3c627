package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.cadre.forecast.ChainRegister.Place;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;

/**
 * What opens a chain.
 *
 * @param mover null where a post simply falls vacant
 * @param toPost null then too
 * @param opened the posts that fall vacant first
 * @param keeps the mover's other posts
 */
record ChainStart(LocalDate on, PersonRef mover, PostRef toPost, List<Place> opened, List<Place> keeps) {}
