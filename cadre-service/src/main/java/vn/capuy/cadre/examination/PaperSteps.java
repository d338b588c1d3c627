package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.capuy.cadre.examination.rules.ExaminationFigures;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** The two steps between which nobody is told whose papers are whose. */
@ApplicationScoped
class PaperSteps {
    private static final int FEWEST_MARKERS = 2;

    private final Papers papers;
    private final PaperCodes codes;
    private final Candidates candidates;
    private final Measures measures;
    private final Caller caller;
    private final Entries entries;

    PaperSteps(
            Papers papers, PaperCodes codes, Candidates candidates, Measures measures, Caller caller, Entries entries) {
        this.papers = papers;
        this.codes = codes;
        this.candidates = candidates;
        this.measures = measures;
        this.caller = caller;
        this.entries = entries;
    }

    /** Đánh phách. */
    void assignCodes(Examination examination, ExaminationStepRequest request) {
        if (!examination.hasCouncil()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "examination.no-council");
        }
        if (candidates.count("examination = ?1 and state = ?2", examination.id(), CandidateState.APPLIED) > 0) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "examination.undecided");
        }
        List<Contender> contenders = candidates.contenders(examination.id());
        var faults = new ArrayList<Fault>();
        markers(request, faults);
        Set<UUID> absent = absent(request, contenders, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        List<UUID> writers = contenders.stream()
                .map(Contender::id)
                .filter(id -> !absent.contains(id))
                .toList();
        int fewest = measures.on(ExaminationFigures.FEWEST_PAPERS, examination.writtenOn());
        if (writers.size() < fewest) {
            throw ProblemException.of(ProblemType.CONFLICT, "examination.too-few-papers", Map.of("fewest", fewest));
        }
        examination.assignCodes(entries.now());
        each(absent, Candidate::stayedAwayFromWritten);
        papers.enter(examination.id(), writers, codes.draw(writers.size()));
        papers.name(examination.id(), request.markers());
    }

    /** Mở phách: by one who neither keeps the keys nor marked, once every paper has its score. */
    void open(Examination examination) {
        if (caller.account().equals(examination.codesBy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.keeper");
        }
        if (papers.markers(examination.id()).contains(caller.account())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.marker-opens");
        }
        long open = papers.of(examination.id()).stream()
                .filter(each -> each.score() == null)
                .count();
        if (open > 0) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "examination.papers-open", Map.of("count", open));
        }
        examination.openPapers(entries.now());
        papers.open(examination.id());
    }

    void refuseKeeperAndMarkers(ExaminationView round) {
        if (caller.account().equals(round.codesBy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.keeper");
        }
        if (papers.markers(round.id()).contains(caller.account())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "examination.marker-sees");
        }
    }

    private void markers(ExaminationStepRequest request, List<Fault> faults) {
        List<String> markers = request.markers() == null ? List.of() : request.markers();
        if (new HashSet<>(markers).size() < Math.max(FEWEST_MARKERS, markers.size())) {
            faults.add(new Fault("markers", "examination.too-few-markers", Map.of("fewest", FEWEST_MARKERS)));
        }
        if (markers.contains(caller.account())) {
            faults.add(Fault.of("markers", "examination.keeper"));
        }
    }

    /** The candidates of these codes; a code that is none's is a fault. */
    static Set<UUID> absent(ExaminationStepRequest request, List<Contender> contenders, List<Fault> faults) {
        Map<String, UUID> byCode = contenders.stream().collect(Collectors.toMap(Contender::person, Contender::id));
        List<String> absentees = request.absentees();
        for (int i = 0; i < absentees.size(); i++) {
            if (!byCode.containsKey(absentees.get(i))) {
                faults.add(Fault.of("absent[" + i + "]", "examination.no-candidate"));
            }
        }
        return absentees.stream().filter(byCode::containsKey).map(byCode::get).collect(Collectors.toSet());
    }

    private void each(Set<UUID> ids, Consumer<Candidate> act) {
        ids.forEach(id -> act.accept(candidates.findById(id)));
        candidates.flush();
    }
}
