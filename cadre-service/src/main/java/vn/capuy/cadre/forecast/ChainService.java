package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.capuy.cadre.forecast.ChainCandidates.Candidate;
import vn.capuy.cadre.forecast.ChainRegister.Place;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.FindingView;

/**
 * Follows the chain of vacancies that a movement opens, step by step. No record is written; that somebody read how old
 * cadres are and what discipline weighs on them is journalled.
 */
@ApplicationScoped
class ChainService {
    /** However deep and wide is asked: so many vacancies are looked at, and the rest is named. */
    private static final int MOST_VACANCIES = 200;

    private final ChainStarts starts;
    private final ChainRegister register;
    private final ChainCandidates candidates;
    private final CallerLanguage language;
    private final Journal journal;

    ChainService(
            ChainStarts starts,
            ChainRegister register,
            ChainCandidates candidates,
            CallerLanguage language,
            Journal journal) {
        this.starts = starts;
        this.register = register;
        this.candidates = candidates;
        this.language = language;
        this.journal = journal;
    }

    @Transactional
    ChainView follow(ChainRequest request) {
        ChainStart start = starts.of(request);
        var opened = new LinkedHashMap<UUID, Opened>();
        open(start.opened(), start.mover() == null ? null : start.mover().code(), opened);
        var vacancies = new ArrayList<ChainView.Vacancy>();
        var read = new TreeSet<String>();
        Set<UUID> seen = new LinkedHashSet<>();
        for (int step = 1; step <= request.deep() && seen.size() < opened.size(); step++) {
            var vacant = opened.values().stream()
                    .filter(each -> !seen.contains(each.post().id()))
                    .limit(MOST_VACANCIES - vacancies.size())
                    .toList();
            if (vacant.isEmpty()) {
                break;
            }
            vacant.forEach(each -> seen.add(each.post().id()));
            var found = candidates.of(vacant.stream().map(Opened::post).toList(), start.on(), request.wide());
            for (Opened each : vacant) {
                var planned = found.getOrDefault(each.post().id(), List.of());
                vacancies.add(vacancy(each, step, planned, seen, start));
                planned.forEach(candidate -> read.add(candidate.planned().code()));
                planned.stream()
                        .filter(candidate -> !isMover(candidate, start))
                        .forEach(candidate ->
                                open(candidate.leaves(), candidate.planned().code(), opened));
            }
        }
        journal.write("forecast.chain-read", "forecast", "chain", null, Map.of("request", request, "people", read));
        return view(request, start, vacancies, opened, seen);
    }

    /** A post with those who would leave it. */
    private record Opened(Place post, Set<String> by) {}

    private static void open(List<Place> posts, String by, Map<UUID, Opened> opened) {
        for (Place post : posts) {
            var known = opened.computeIfAbsent(post.id(), id -> new Opened(post, new TreeSet<>()));
            if (by != null) {
                known.by().add(by);
            }
        }
    }

    private ChainView.Vacancy vacancy(
            Opened opened, int step, List<Candidate> planned, Set<UUID> seen, ChainStart start) {
        var shown = planned.stream().map(each -> candidate(each, seen, start)).toList();
        long total = planned.isEmpty() ? 0 : planned.getFirst().planned().total();
        Place post = opened.post();
        return new ChainView.Vacancy(
                post.code(),
                post.title(),
                post.org(),
                post.orgName(),
                step,
                List.copyOf(opened.by()),
                shown,
                total - shown.size(),
                shown.stream().anyMatch(ChainView.Candidate::fits));
    }

    private ChainView.Candidate candidate(Candidate candidate, Set<UUID> seen, ChainStart start) {
        var planned = candidate.planned();
        boolean mover = isMover(candidate, start);
        return new ChainView.Candidate(
                planned.code(),
                planned.fullName(),
                planned.lists(),
                planned.targetTerm(),
                (int) ChronoUnit.YEARS.between(planned.bornOn(), start.on()),
                RetirementAge.monthsLeft(planned.sex(), planned.bornOn(), start.on()),
                candidate.retiresOn(),
                codes(candidate.held()),
                codes(candidate.leaves()),
                codes(candidate.leaves().stream()
                        .filter(post -> seen.contains(post.id()))
                        .toList()),
                mover,
                !mover && candidate.isFree(),
                FindingView.of(candidate.findings(), language.get()));
    }

    private static boolean isMover(Candidate candidate, ChainStart start) {
        return start.mover() != null
                && candidate.planned().person().equals(start.mover().id());
    }

    private ChainView view(
            ChainRequest request,
            ChainStart start,
            List<ChainView.Vacancy> vacancies,
            Map<UUID, Opened> opened,
            Set<UUID> seen) {
        boolean moves = start.mover() != null;
        return new ChainView(
                start.on(),
                moves ? start.mover().code() : null,
                moves ? start.mover().fullName() : null,
                moves ? start.toPost().code() : null,
                moves ? register.seatFree(start.toPost().id(), start.mover().id(), start.on()) : null,
                codes(start.keeps()),
                request.deep(),
                request.wide(),
                vacancies,
                vacancies.stream()
                        .filter(vacancy -> !vacancy.covered())
                        .map(ChainView.Vacancy::post)
                        .toList(),
                codes(opened.values().stream()
                        .map(Opened::post)
                        .filter(post -> !seen.contains(post.id()))
                        .toList()));
    }

    private static List<String> codes(List<Place> posts) {
        return posts.stream().map(Place::code).toList();
    }
}
