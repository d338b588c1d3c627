package vn.capuy.document.composition;

import vn.capuy.document.composition.rules.FormFacts;
import vn.capuy.document.composition.rules.FormRules;
import vn.capuy.document.type.SigningBody;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Ruling;

/** Puts what stands on a page to the rules of its form. */
final class FormCheck {
    private FormCheck() {}

    static Ruling judge(Sheet sheet, Composition composition) {
        Signing signing = composition.signing();
        return FormRules.judge(new FormFacts(
                sheet.day(),
                sheet.typeName(),
                form(sheet),
                sheet.notation() != null || sheet.symbol() != null && sheet.issuerSymbol() != null,
                composition.place() != null,
                sheet.preamble(),
                !composition.preamble().isEmpty(),
                composition.hasBody(),
                sheet.articles(),
                composition.hasArticles(),
                sheet.addressees(),
                !composition.addressees().isEmpty(),
                !composition.recipients().isEmpty(),
                sheet.signer() != null,
                signing != null && signing.title() != null,
                sheet.signingBody() != SigningBody.HEAD,
                signing == null ? null : signing.capacity().name(),
                signing == null || isSaid(signing)));
    }

    private static boolean isSaid(Signing signing) {
        return switch (signing.capacity()) {
            // T/M is that of the signing body, and a head signs for himself.
            case ON_BEHALF, AS_HEAD -> true;
            case FOR_HEAD, BY_ORDER -> signing.onBehalfOf() != null;
        };
    }

    private static Citation form(Sheet sheet) {
        return sheet.citation() == null
                ? null
                : Citation.of(sheet.citation()).certainty(Certainty.valueOf(sheet.certainty()));
    }
}
