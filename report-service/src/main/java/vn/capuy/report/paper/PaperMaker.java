package vn.capuy.report.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.report.seal.SealService;
import vn.capuy.report.template.TemplateService;

/** Makes reports. It asks nobody's leave: that was done when they were ordered. */
@ApplicationScoped
public class PaperMaker {
    private final SealService seals;
    private final TemplateService templates;
    private final SealTargets targets;
    private final Organisation organisation;
    private final URI suite;

    PaperMaker(
            SealService seals,
            TemplateService templates,
            SealTargets targets,
            Organisation organisation,
            @ConfigProperty(name = "capuy.paper.links") URI suite) {
        this.seals = seals;
        this.templates = templates;
        this.targets = targets;
        this.organisation = organisation;
        this.suite = suite;
    }

    /** A composition that waits to be written. */
    public final class Composed {
        private final Composition report;
        private final PaperFormat format;

        private Composed(Composition report, PaperFormat format) {
            this.report = report;
            this.format = format;
        }

        /** @throws PaperTooLarge for what cannot be laid out as PDF */
        public byte[] write() {
            var out = new ByteArrayOutputStream();
            try {
                switch (format) {
                    case PDF -> Pdf.write(Printed.of(report), out);
                    case DOCX -> Docx.write(Printed.of(report), out);
                    case XLSX -> Sheet.write(report, out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    public Composed compose(PaperOrder order) {
        var composer = new Composer(templates.form(order.template()), facts(order.seal()), order.language(), suite);
        return new Composed(composer.compose(), order.format());
    }

    Facts facts(UUID seal) {
        var kept = seals.kept(seal);
        var org = organisation.find(kept.content().org()).orElseThrow();
        return new Facts(kept.content(), kept.sha256(), org.name(), targets.of(kept.content()));
    }
}
