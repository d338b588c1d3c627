package vn.capuy.document.mobilisation.rules;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * The figures by which models are recognised. The guidance of the Central Committee's Mass Mobilisation Board (Ban Dân vận
 * Trung ương) was not read here, so they are open until an administrator enters what it says.
 */
public final class MobilisationLimits {
    /** The guidance as a whole; of how it names its steps something is known, of its figures nothing. */
    static final Citation GUIDANCE =
            Citation.of("Hướng dẫn của Ban Dân vận Trung ương về phong trào thi đua \"Dân vận khéo\"");

    /** The first year of the movement "Dân vận khéo". */
    static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);

    /** Least share of all points that the marks of the survey make up, in per cent. */
    public static final DatedLimit<Integer> POINTS = DatedLimit.<Integer>of(
                    "mobilisation.recognition-points", "per cent of all points")
            .from(FIRST_DAY, 70, GUIDANCE);

    /** Least time for which a model was carried on before it is recognised, in months. */
    public static final DatedLimit<Integer> MONTHS =
            DatedLimit.<Integer>of("mobilisation.months-carried-on", "months").from(FIRST_DAY, 6, GUIDANCE);

    private MobilisationLimits() {}

    public static List<DatedLimit<?>> all() {
        return List.of(POINTS, MONTHS);
    }

    /** The order of the steps, as it is generally known. */
    public static Citation known() {
        return GUIDANCE.certainty(Certainty.GENERAL);
    }
}
