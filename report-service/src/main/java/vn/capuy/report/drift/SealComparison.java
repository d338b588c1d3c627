package vn.capuy.report.drift;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.report.seal.FigureShift;
import vn.capuy.report.seal.SealView;

/** Two seals side by side: of one organisation at two moments, of two periods, or of two organisations. */
@Schema(name = "SealComparison")
public record SealComparison(SealView then, SealView now, List<FigureShift> figures) {}
