package vn.capuy.cadre.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a list would be, and what then would be the smallest changes that meet the targets of its make-up.
 *
 * @param suggestions all with the same, smallest number of changes; those first that touch fewest cadres; empty where nothing
 *     serves, or a figure is missing on the day
 */
@Schema(name = "PlanningWhatIf")
public record WhatIfView(StructureView check, List<Suggestion> suggestions) {

    /** @param changes a cadre who comes in another's place is one change */
    @Schema(name = "PlanningSuggestion")
    public record Suggestion(int changes, List<Addition> additions, List<Removal> removals) {}

    /**
     * Who is to come: so many who are at least what is named; what is false or null may be either.
     *
     * @param young below the age that counts as young
     * @param ageBand the band that nobody else would be in
     * @param candidates some who are managed by the committee or below it, are not on the list, and fit
     */
    @Schema(name = "PlanningSuggestedAddition")
    public record Addition(
            int count, boolean woman, boolean minority, boolean young, String ageBand, List<Candidate> candidates) {}

    /**
     * Who is to go: so many of those who agree in all of this.
     *
     * @param candidates who of the list is so; who cannot stay in any case comes first
     */
    @Schema(name = "PlanningSuggestedRemoval")
    public record Removal(
            int count, boolean woman, boolean minority, boolean young, String ageBand, List<Candidate> candidates) {}

    /** @param mustGo whether discipline or too little service keeps him from staying, whatever the make-up */
    @Schema(name = "PlanningCandidate")
    public record Candidate(@Schema(examples = "CB-00001") String person, String personName, boolean mustGo) {}
}
