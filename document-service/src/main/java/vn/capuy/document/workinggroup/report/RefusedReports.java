package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a report is told to the auditors of the committee that founded the group. */
@ApplicationScoped
class RefusedReports implements RefusedSubject {
    private static final String FOUNDER = """
            select g.founded_by from group_report r join working_group g on g.id = r.working_group where r.id = :id""";

    private final Jdbi jdbi;

    RefusedReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return ReportService.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FOUNDER).bind("id", id).mapTo(String.class).findOne());
    }
}
