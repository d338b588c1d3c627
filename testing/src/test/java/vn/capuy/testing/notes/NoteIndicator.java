package vn.capuy.testing.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.IndicatorSource;

@ApplicationScoped
class NoteIndicator implements IndicatorSource {
    private final Notes notes;

    NoteIndicator(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Indicator indicator() {
        return new Indicator(
                "NOTE.WRITTEN",
                Indicator.Kind.FLOW,
                Indicator.Reach.BELOW,
                new MultilingualName("Ghi chú", "Notes written", "ملاحظات"),
                new MultilingualName("Số ghi chú", "Notes by their day", "عدد الملاحظات"),
                new MultilingualName("ghi chú", "notes", "ملاحظة"),
                List.of(
                        new Indicator.Split("LONG", new MultilingualName("Dài", "Long", "طويلة")),
                        new Indicator.Split("SHORT", new MultilingualName("Ngắn", "Short", "قصيرة"))),
                """
                select n.id::text as key, n.org, n.written_on as on_date, n.org as subject,
                  case when n.pages > 10 then 'LONG' else 'SHORT' end as split, false as hit
                from note n where n.written_on between :from and :to and """ + " " + Indicator.known("n"));
    }

    @Override
    public List<?> records(List<String> keys) {
        return notes.byKeys(keys);
    }
}
