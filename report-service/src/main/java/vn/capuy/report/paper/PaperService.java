package vn.capuy.report.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.report.seal.SealService;
import vn.capuy.report.template.TemplateService;
import vn.capuy.report.template.TemplateView;

/** Takes orders for reports, and hands over what can be made at once. */
@ApplicationScoped
public class PaperService {
    private final SealService seals;
    private final TemplateService templates;
    private final PaperMaker maker;
    private final CallerLanguage language;

    PaperService(SealService seals, TemplateService templates, PaperMaker maker, CallerLanguage language) {
        this.seals = seals;
        this.templates = templates;
        this.maker = maker;
        this.language = language;
    }

    /**
     * @param template id or code
     * @param tag of the language; the caller's where it is null
     * @throws ProblemException 404 and 403 as for the seal's figures, 400 where there is no such template, or with every figure
     *     that the seal lacks
     */
    public PaperOrder order(UUID seal, String template, String tag, PaperFormat format) {
        var sealed = seals.read(seal).seal();
        TemplateView chosen = templates
                .choose(template, sealed.org(), sealed.to())
                .orElseThrow(() ->
                        ProblemException.invalid("template", "violation.unknown-reference", Map.of("value", template)));
        var missing = Needed.missing(templates.form(chosen.id()), maker.facts(seal));
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
        Language in = tag == null ? language.get() : Language.negotiate(tag);
        String name = "%s-%s-%s.%s.%s"
                .formatted(
                        chosen.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                        sealed.org().replaceAll("[^A-Za-z0-9-]", "-"),
                        sealed.to(),
                        in.tag(),
                        format.ending());
        return new PaperOrder(seal, chosen.id(), in, format, name, sealed.org());
    }

    byte[] make(PaperOrder order) {
        try {
            return maker.compose(order).write();
        } catch (PaperTooLarge e) {
            throw ProblemException.of(ProblemType.CONFLICT, "paper.too-large");
        }
    }
}
