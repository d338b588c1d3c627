package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.planning.rules.Change;
import vn.capuy.cadre.planning.rules.Kind;
import vn.capuy.cadre.planning.rules.StructureFacts;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.cadre.planning.rules.Suggestions;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Answers how a list would be. Nothing is written. */
@ApplicationScoped
class WhatIfService {
    /** So many sets of changes, and so many cadres for each change, are named. */
    private static final int SUGGESTED = 3;

    private static final int NAMED = 5;

    private final PlanningReader reader;
    private final PlanningParties parties;
    private final PlanningEntries entries;
    private final PlanningStructure structure;
    private final PlanningCandidates candidates;
    private final PlanningCheck check;
    private final EnteredLimits limits;

    WhatIfService(
            PlanningReader reader,
            PlanningParties parties,
            PlanningEntries entries,
            PlanningStructure structure,
            PlanningCandidates candidates,
            PlanningCheck check,
            EnteredLimits limits) {
        this.reader = reader;
        this.parties = parties;
        this.entries = entries;
        this.structure = structure;
        this.candidates = candidates;
        this.check = check;
        this.limits = limits;
    }

    @Transactional
    WhatIfView ask(UUID id, WhatIfRequest asked) {
        PlanningListView list = reader.known(id);
        reader.journalReading("planning.what-if-asked", list);
        List<PlanningPlace> planned = planned(list, asked);
        LocalDate day = PlanningCheck.dayOf(list);
        StructureFacts facts = structure.facts(list, planned, day);
        List<WhatIfView.Suggestion> suggestions = Suggestions.of(facts, limits)
                .map(found -> suggestions(list, planned, facts, found))
                .orElse(List.of());
        return new WhatIfView(check.of(list, planned, StructureSet.PLANNING), suggestions);
    }

    private List<PlanningPlace> planned(PlanningListView list, WhatIfRequest asked) {
        List<PlanningPlace> standing = structure.places(list.id());
        Set<UUID> going = going(list.id(), asked.removed());
        Map<UUID, PlanningEntryView> views =
                entries.of(list.id()).stream().collect(Collectors.toMap(PlanningEntryView::id, entry -> entry));
        Set<PlanningRequest.Entry> staying = standing.stream()
                .filter(each -> views.containsKey(each.entry()) && !going.contains(each.entry()))
                .map(each -> views.get(each.entry()))
                .map(entry -> new PlanningRequest.Entry(entry.person(), entry.target(), entry.post()))
                .collect(Collectors.toSet());
        var known = parties.require("add", asked.added(), staying);
        var planned = new ArrayList<>(
                standing.stream().filter(each -> !going.contains(each.entry())).toList());
        asked.added().forEach(each -> planned.add(known.place(each)));
        return planned;
    }

    private Set<UUID> going(UUID list, List<WhatIfRequest.Going> asked) {
        List<PlanningEntryView> standing = entries.of(list).stream()
                .filter(entry -> entry.state() == EntryState.PLANNED)
                .toList();
        var faults = new ArrayList<Fault>();
        var going = new HashSet<UUID>();
        for (int i = 0; i < asked.size(); i++) {
            WhatIfRequest.Going each = asked.get(i);
            List<UUID> meant = standing.stream()
                    .filter(entry -> each.entry() == null
                            ? entry.person().equals(each.person())
                            : entry.id().equals(each.entry()))
                    .map(PlanningEntryView::id)
                    .toList();
            if (meant.isEmpty()) {
                faults.add(Fault.of("remove[" + i + "]", "planning.vote-not-standing"));
            }
            going.addAll(meant);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return going;
    }

    private List<WhatIfView.Suggestion> suggestions(
            PlanningListView list, List<PlanningPlace> planned, StructureFacts facts, Suggestions found) {
        List<Change> changes = found.smallest().stream().limit(SUGGESTED).toList();
        boolean anybodyComes =
                changes.stream().anyMatch(each -> !each.additions().isEmpty());
        List<Planned> free = anybodyComes
                ? structure.planned(
                        candidates.of(
                                list.committee(),
                                facts.on(),
                                planned.stream().map(PlanningPlace::person).toList()),
                        facts.on())
                : List.of();
        return changes.stream()
                .map(change -> new WhatIfView.Suggestion(
                        change.changes(),
                        additions(change, free, found),
                        change.removals().stream()
                                .map(going -> removal(going, facts.people(), found))
                                .toList()))
                .toList();
    }

    private static List<WhatIfView.Addition> additions(Change change, List<Planned> free, Suggestions found) {
        var counts = new LinkedHashMap<Change.Wanted, Integer>();
        change.additions().forEach(wanted -> counts.merge(wanted, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new WhatIfView.Addition(
                        each.getValue(),
                        each.getKey().woman(),
                        each.getKey().minority(),
                        each.getKey().young(),
                        each.getKey().band() == null
                                ? null
                                : found.bandName(each.getKey().band()),
                        free.stream()
                                .filter(cadre -> found.fits(cadre, each.getKey()))
                                .limit(NAMED)
                                .map(cadre -> named(cadre, found))
                                .toList()))
                .toList();
    }

    private static WhatIfView.Removal removal(Change.Going going, List<Planned> people, Suggestions found) {
        Kind kind = going.kind();
        return new WhatIfView.Removal(
                going.count(),
                kind.woman(),
                kind.minority(),
                kind.young(),
                found.bandName(kind.band()),
                people.stream()
                        .filter(cadre -> found.kind(cadre).equals(kind))
                        .sorted(Comparator.comparing(cadre -> !found.mustGo(cadre)))
                        .limit(Math.max(NAMED, going.count()))
                        .map(cadre -> named(cadre, found))
                        .toList());
    }

    private static WhatIfView.Candidate named(Planned cadre, Suggestions found) {
        return new WhatIfView.Candidate(cadre.code(), cadre.name(), found.mustGo(cadre));
    }
}
