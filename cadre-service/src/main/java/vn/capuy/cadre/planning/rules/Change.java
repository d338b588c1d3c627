package vn.capuy.cadre.planning.rules;

import java.util.List;

/**
 * A set of changes after which a list meets the targets of its make-up. A cadre who comes in another's place is one change.
 *
 * @param changes how many, in all
 * @param additions who is to come
 * @param removals who is to go: so many of each kind
 */
public record Change(int changes, List<Wanted> additions, List<Going> removals) {

    /**
     * What is asked of one who comes; what is not asked may be either.
     *
     * @param band the age band that nobody else is in; null where any will do
     */
    public record Wanted(boolean woman, boolean minority, boolean young, Integer band) {}

    public record Going(Kind kind, int count) {}
}
