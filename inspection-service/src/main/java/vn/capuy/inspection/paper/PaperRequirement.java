package vn.capuy.inspection.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** That a kind of case needs a paper before it leaves a stage, from a day on; or that from that day on it needs it no more. */
@Entity
class PaperRequirement extends Recorded {
    @Enumerated(EnumType.STRING)
    private CaseKind caseKind;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    @Enumerated(EnumType.STRING)
    private PaperKind paper;

    private boolean needed;
    private LocalDate holdsFrom;
    private String document;
    private String article;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected PaperRequirement() {}

    PaperRequirement(NewRequirement told, Entry entry) {
        super(entry);
        this.caseKind = told.caseKind();
        this.stage = told.stage();
        this.paper = told.paper();
        this.needed = told.needed();
        this.holdsFrom = told.holdsFrom();
        this.document = told.document().strip();
        this.article = told.article();
        this.certainty = told.certainty();
    }
}
