package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Programmes are entered, read and voided. */
@ApplicationScoped
class ProgrammeService {
    private static final String TYPE = "training-programme";

    private final Programmes programmes;
    private final Journal journal;
    private final Entries entries;

    ProgrammeService(Programmes programmes, Journal journal, Entries entries) {
        this.programmes = programmes;
        this.journal = journal;
        this.entries = entries;
    }

    Page<ProgrammeView> page(ProgrammeFilter filter, PageRequest page) {
        return programmes.page(filter, page);
    }

    ProgrammeView read(UUID id) {
        return programmes.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    ProgrammeView enter(ProgrammeRequest request) {
        if (request.awards() != null && request.kind() != TrainingKind.THEORY) {
            throw ProblemException.invalid("awards", "constraint.training_programme_theory");
        }
        var programme = new TrainingProgramme(request, entries.now());
        programmes.persistAndFlush(programme);
        journal.write("training.programme-entered", TYPE, programme.id(), null, request);
        return read(programme.id());
    }

    @Transactional
    ProgrammeView voidFor(UUID id, String ifMatch, String reason) {
        ProgrammeView view = read(id);
        TrainingProgramme programme = programmes.findById(id);
        Versions.require(ifMatch, programme.version());
        if (view.classes() > 0) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "training.programme-has-classes", Map.of("count", view.classes()));
        }
        programme.voidFor(reason, entries.now());
        programmes.flush();
        journal.write("training.programme-voided", TYPE, id, null, Map.of("reason", reason));
        return read(id);
    }
}
