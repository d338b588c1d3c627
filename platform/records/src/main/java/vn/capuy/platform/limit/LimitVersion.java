package vn.capuy.platform.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A figure of a regulation, entered by an administrator: it holds from its day until that of the next one. */
@Entity
class LimitVersion extends Recorded {
    private String name;
    private LocalDate holdsFrom;
    private BigDecimal figure;
    private String document;
    private String article;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    /** For Hibernate only. */
    protected LimitVersion() {}

    LimitVersion(String name, LimitRequest entered, Entry entry) {
        super(entry);
        this.name = name;
        this.holdsFrom = entered.from();
        this.figure = entered.figure();
        this.document = entered.document();
        this.article = entered.article();
        this.certainty = entered.certainty();
    }

    String name() {
        return name;
    }
}
