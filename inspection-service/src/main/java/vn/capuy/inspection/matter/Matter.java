package vn.capuy.inspection.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Nội dung kiểm tra, giám sát: one matter of the catalogue. It ends, and is not edited. */
@Entity
class Matter extends Recorded {
    private String code;
    private String nameVi;
    private String nameEn;
    private String nameAr;
    private int place;
    private LocalDate holdsFrom;
    private LocalDate holdsUntil;
    private String document;
    private String article;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected Matter() {}

    Matter(NewMatter told, Entry entry) {
        super(entry);
        this.code = told.code();
        this.nameVi = told.nameVi().strip();
        this.nameEn = told.nameEn().strip();
        this.nameAr = told.nameAr().strip();
        this.place = told.place();
        this.holdsFrom = told.holdsFrom();
        this.document = told.document().strip();
        this.article = told.article();
        this.certainty = told.certainty();
    }

    String code() {
        return code;
    }

    /** @param lastDay the last day of a decision that may name it, included */
    void end(LocalDate lastDay) {
        if (isVoided() || holdsUntil != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "matter.ended-before");
        }
        if (lastDay.isBefore(holdsFrom)) {
            throw ProblemException.invalid("lastDay", "violation.period");
        }
        holdsUntil = lastDay;
    }
}
