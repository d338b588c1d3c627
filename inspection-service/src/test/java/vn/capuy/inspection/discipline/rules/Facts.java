package vn.capuy.inspection.discipline.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/** A warning of an official member by a district's inspection committee, to which nothing is wrong; each test changes one thing. */
final class Facts {
    static final LocalDate DAY = LocalDate.of(2022, 9, 22);
    static final LocalDate CONCLUDED = LocalDate.of(2022, 8, 30);
    static final Citation MATRIX = Citation.of("69-QĐ/TW").certainty(Certainty.GENERAL);

    private Standing standing = Standing.OFFICIAL_MEMBER;
    private boolean proven = true;
    private Boolean office = true;
    private boolean named = true;
    private boolean disciplined;
    private Form form = Form.WARNING;
    private LocalDate day = DAY;
    private LocalDate concluded = CONCLUDED;
    private List<DisciplineFacts.Act> acts = List.of(act(LocalDate.of(2021, 3, 1)));
    private DecidingBody body = DecidingBody.DISTRICT_INSPECTION_COMMITTEE;
    private Boolean mayDecide = true;
    private boolean reaches = true;
    private boolean deferred;
    private LocalDate heldOn = LocalDate.of(2022, 9, 20);
    private Form gives;
    private boolean proposedBelow = true;

    static DisciplineFacts.Act act(LocalDate day) {
        return new DisciplineFacts.Act(day, day, null);
    }

    Facts standing(Standing told) {
        standing = told;
        return this;
    }

    Facts unproven() {
        proven = false;
        return this;
    }

    Facts office(Boolean told) {
        office = told;
        return this;
    }

    Facts unnamed() {
        named = false;
        return this;
    }

    Facts disciplinedBefore() {
        disciplined = true;
        return this;
    }

    Facts form(Form told) {
        form = told;
        return this;
    }

    Facts day(LocalDate told) {
        day = told;
        return this;
    }

    Facts concluded(LocalDate told) {
        concluded = told;
        return this;
    }

    Facts acts(DisciplineFacts.Act... told) {
        acts = List.of(told);
        return this;
    }

    Facts body(DecidingBody told, Boolean may) {
        body = told;
        mayDecide = may;
        return this;
    }

    Facts outOfReach() {
        reaches = false;
        return this;
    }

    Facts deferred() {
        deferred = true;
        return this;
    }

    Facts heldOn(LocalDate told) {
        heldOn = told;
        return this;
    }

    Facts gives(Form told) {
        gives = told;
        return this;
    }

    Facts notProposed() {
        proposedBelow = false;
        return this;
    }

    DisciplineFacts build() {
        return new DisciplineFacts(
                new DisciplineFacts.Subject(standing, proven, office, named, disciplined),
                form,
                day,
                concluded,
                acts,
                new DisciplineFacts.Body(body, mayDecide, reaches),
                deferred,
                new DisciplineFacts.Vote(heldOn, gives == null ? form : gives, proposedBelow));
    }

    Ruling ruled() {
        return ruled(Limits.BUILT_IN);
    }

    Ruling ruled(Limits limits) {
        return DisciplineRules.ofDecision(day, MATRIX).orElseThrow().judge(build(), limits);
    }

    /** The codes of the rules with this verdict. */
    static List<String> codes(Ruling ruling, Verdict verdict) {
        return ruling.findings().stream()
                .filter(each -> each.verdict() == verdict)
                .map(Finding::rule)
                .toList();
    }

    List<String> refused() {
        return codes(ruled(), Verdict.NOT_MET);
    }

    List<String> leftToPersons() {
        return codes(ruled(), Verdict.PERSON_MUST_JUDGE);
    }
}
