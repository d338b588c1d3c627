package vn.capuy.cadre.movement;

import vn.capuy.cadre.post.PostKind;

/** How the kinds of posts stand to each other within one level. */
final class PostRanks {
    private PostRanks() {}

    static int of(PostKind kind) {
        return switch (kind) {
            case SECRETARY -> 6;
            case DEPUTY_SECRETARY -> 5;
            case STANDING_MEMBER, HEAD -> 4;
            case COMMITTEE_MEMBER, DEPUTY_HEAD -> 3;
            case CELL_SECRETARY, VILLAGE_HEAD -> 2;
            case OFFICER -> 1;
        };
    }
}
