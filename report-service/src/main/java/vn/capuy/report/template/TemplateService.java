package vn.capuy.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.report.suite.Suite;

/** Enters, voids and chooses templates. */
@ApplicationScoped
public class TemplateService {
    static final String SUBJECT = "template";

    private final ReportTemplates templates;
    private final TemplateQueries queries;
    private final Suite suite;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;

    TemplateService(
            ReportTemplates templates,
            TemplateQueries queries,
            Suite suite,
            Organisation organisation,
            Entries entries,
            Journal journal) {
        this.templates = templates;
        this.queries = queries;
        this.suite = suite;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
    }

    /**
     * Asks the suite for the figures that the template may name; in no transaction, since all services may be waited for.
     *
     * @throws ProblemException 400 with all faults and where they stand, 503 without the catalogue
     */
    void check(NewTemplate asked) {
        var faults = asked.faults(suite.catalogue());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** @throws ProblemException 400 for an organisation that is not the caller's, 409 where another version came in at once */
    @Transactional
    TemplateDetail enter(NewTemplate asked) {
        organisation.require("org", asked.org(), asked.from());
        int number = queries.versions(asked.code(), asked.org()) + 1;
        var template = new ReportTemplate(asked, number, FormText.of(asked.form()), entries.now());
        templates.persistAndFlush(template);
        journal.write(
                "template.entered",
                SUBJECT,
                template.id(),
                template.org(),
                Map.of("code", asked.code(), "number", number));
        return read(template.id());
    }

    /** @throws ProblemException 403 for the suite's own, in whose place an office enters one of its own */
    @Transactional
    TemplateView voidFor(UUID id, String ifMatch, String reason) {
        TemplateView found = find(id);
        if (found.org() == null || !organisation.isVisible(found.org())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "template.not-of-this-office");
        }
        ReportTemplate template = templates.findById(id);
        Versions.require(ifMatch, template.version());
        template.voidFor(reason.strip(), entries.now());
        templates.flush();
        journal.write("template.voided", SUBJECT, id, template.org(), Map.of("reason", template.voidReason()));
        return find(id);
    }

    TemplateView find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    public TemplateDetail read(UUID id) {
        return new TemplateDetail(find(id), form(id));
    }

    /** The form of a template that the caller, or who asked before him, was allowed to use. */
    public TemplateForm form(UUID id) {
        return FormText.read(queries.form(id));
    }

    /**
     * The template for a report of an organisation: the one of this id, or the version of this code that is in force.
     *
     * @param on the last day of the period
     */
    public Optional<TemplateView> choose(String idOrCode, String org, LocalDate on) {
        try {
            return queries.find(UUID.fromString(idOrCode)).filter(found -> found.voidReason() == null);
        } catch (IllegalArgumentException aCode) {
            return queries.inForce(idOrCode, org, on);
        }
    }

    List<Journal.Line> history(UUID id) {
        find(id);
        return journal.of(SUBJECT, id);
    }
}
