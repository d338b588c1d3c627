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

/** Certificates are entered for completed attendances, voided and read. */
@ApplicationScoped
class CertificateService {
    private static final String TYPE = "training-certificate";

    private final Certificates certificates;
    private final AttendanceService attendances;
    private final Results results;
    private final Journal journal;
    private final Entries entries;

    CertificateService(
            Certificates certificates,
            AttendanceService attendances,
            Results results,
            Journal journal,
            Entries entries) {
        this.certificates = certificates;
        this.attendances = attendances;
        this.results = results;
        this.journal = journal;
        this.entries = entries;
    }

    Page<CertificateView> page(CertificateFilter filter, PageRequest page) {
        return certificates.page(filter, page);
    }

    CertificateView read(UUID id) {
        return certificates.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    CertificateView issue(UUID attendance, String ifMatch, CertificateRequest request) {
        AttendanceView view = attendances.standing(attendance, ifMatch);
        AttendanceResult result = results.standing(attendance)
                .filter(AttendanceResult::isCompleted)
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "training.not-completed"));
        if (request.issuedOn().isBefore(result.completedOn())) {
            throw ProblemException.invalid("issuedOn", "training.certificate-before-result");
        }
        var certificate = new TrainingCertificate(result.id(), request, entries.now());
        certificates.persistAndFlush(certificate);
        journal.write("training.certificate-issued", TYPE, certificate.id(), view.sentBy(), request);
        return read(certificate.id());
    }

    @Transactional
    CertificateView voidFor(UUID id, String ifMatch, String reason) {
        CertificateView view = read(id);
        TrainingCertificate certificate = certificates.findById(id);
        Versions.require(ifMatch, certificate.version());
        certificate.voidFor(reason, entries.now());
        certificates.flush();
        String org = attendances.read(view.attendance()).sentBy();
        journal.write("training.certificate-voided", TYPE, id, org, Map.of("reason", reason));
        return read(id);
    }
}
