package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.cadre.discipline.DisciplineEffect;
import vn.capuy.cadre.discipline.DisciplineEffects;
import vn.capuy.cadre.forecast.ChainRegister.Place;
import vn.capuy.cadre.forecast.ChainRegister.Planned;
import vn.capuy.cadre.forecast.rules.CandidateFacts;
import vn.capuy.cadre.forecast.rules.CandidateRules;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.cadre.post.PostNonLocality;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.limit.EnteredLimits;

/** Who could come to the vacancies of one step, with all that is to be known of them: looked up together. */
@ApplicationScoped
class ChainCandidates {
    private final ChainRegister register;
    private final DisciplineEffects disciplines;
    private final PostNonLocality nonLocality;
    private final EnteredLimits limits;

    ChainCandidates(
            ChainRegister register, DisciplineEffects disciplines, PostNonLocality nonLocality, EnteredLimits limits) {
        this.register = register;
        this.disciplines = disciplines;
        this.nonLocality = nonLocality;
        this.limits = limits;
    }

    /**
     * Somebody planned for a post.
     *
     * @param held what he holds on the day before
     * @param findings what is not plainly met
     */
    record Candidate(Planned planned, LocalDate retiresOn, List<Place> held, List<Finding> findings) {
        boolean isFree() {
            return findings.stream().noneMatch(finding -> finding.verdict() == Verdict.NOT_MET);
        }

        /** The posts that he would leave for this one. */
        List<Place> leaves() {
            return held.stream().filter(post -> !post.isKept()).toList();
        }
    }

    Map<UUID, List<Candidate>> of(Collection<Place> vacant, LocalDate on, int most) {
        var planned = register.planned(vacant.stream().map(Place::id).toList(), on, most);
        Set<UUID> people = planned.values().stream()
                .flatMap(List::stream)
                .map(Planned::person)
                .collect(Collectors.toSet());
        var held = register.held(people, on);
        var disciplined = disciplines.on(people, on);
        var candidates = new HashMap<UUID, List<Candidate>>();
        vacant.forEach(post -> {
            var all = planned.getOrDefault(post.id(), List.of());
            Map<UUID, List<Finding>> there = post.nonLocal()
                    ? nonLocality.findings(
                            post.id(), all.stream().map(Planned::person).toList(), on)
                    : Map.of();
            candidates.put(
                    post.id(),
                    all.stream()
                            .map(each -> candidate(
                                    each,
                                    on,
                                    held.getOrDefault(each.person(), List.of()),
                                    disciplined.getOrDefault(each.person(), List.of()),
                                    there.getOrDefault(each.person(), List.of())))
                            .toList());
        });
        return candidates;
    }

    private Candidate candidate(
            Planned planned, LocalDate on, List<Place> held, List<DisciplineEffect> weighing, List<Finding> there) {
        LocalDate retiresOn = RetirementAge.dayFor(planned.sex(), planned.bornOn());
        var facts = new CandidateFacts(
                on,
                retiresOn,
                weighing.stream().map(DisciplineEffect::reference).toList());
        var findings = Stream.concat(CandidateRules.RULEBOOK.judge(facts, limits).findings().stream(), there.stream())
                .filter(finding -> finding.verdict() != Verdict.MET)
                .toList();
        return new Candidate(planned, retiresOn, held, findings);
    }
}
