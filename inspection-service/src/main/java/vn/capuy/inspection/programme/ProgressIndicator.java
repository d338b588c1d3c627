package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicator.Kind;
import vn.capuy.platform.indicator.Indicator.Reach;
import vn.capuy.platform.indicator.IndicatorSource;

/** INSP.PROGRAMME_PROGRESS: tiến độ thực hiện chương trình kiểm tra, giám sát. What was dropped stays among what was planned. */
@ApplicationScoped
class ProgressIndicator implements IndicatorSource {
    private static final Indicator INDICATOR = new Indicator(
                    "INSP.PROGRAMME_PROGRESS",
                    Kind.RATIO,
                    Reach.BELOW,
                    new MultilingualName(
                            "Tỷ lệ thực hiện chương trình kiểm tra, giám sát",
                            "Programmes of inspection and supervision carried out",
                            "نسبة تنفيذ برامج التفتيش والإشراف"),
                    new MultilingualName(
                            "Số cuộc đã kết luận trên số cuộc trong các chương trình đã phê duyệt của năm, tính đến ngày cuối kỳ;"
                                    + " cuộc không thực hiện vẫn tính là đã đề ra.",
                            "Items concluded, of those in the approved programmes of the year of the period's last day, as of that"
                                    + " day; what was dropped stays among what was planned.",
                            "البنود المنتهية من بنود البرامج المعتمدة لسنة اليوم الأخير من الفترة حتى ذلك اليوم؛ وما صُرف النظر عنه"
                                    + " يبقى ضمن المخطَّط."),
                    new MultilingualName("cuộc theo chương trình", "planned items", "بند مخطَّط"),
                    List.of(),
                    """
            select i.id::text as key, p.body as org, p.begins_on as on_date, cast(null as text) as subject,
              cast(null as text) as split,
              exists (select 1 from programme_item_case l join inspection_case c on c.id = l.case_id
                where l.item = i.id and %s and %s
                  and (select s.stage from case_step s where s.case_id = c.id and s.on_day <= :to
                    and s.recorded_at <= :knownAt order by s.nr desc limit 1) in ('CONCLUSION', 'CLOSED')) as hit,
              case when i.restricted then i.id::text end as unit
            from programme p join programme_item i on i.programme = p.id
            where p.year = extract(year from cast(:to as date)) and %s
              and exists (select 1 from programme_step a where a.programme = p.id and a.step = 'APPROVE'
                and a.on_day <= :to and a.recorded_at <= :knownAt)
              and i.effective_at <= :knownAt and (i.voided_at is null or i.voided_at > :knownAt)""".formatted(Indicator.known("l"), Indicator.known("c"), Indicator.known("p")))
            .confidential(RestrictedItems.FAMILY);

    private final ItemQueries items;

    ProgressIndicator(ItemQueries items) {
        this.items = items;
    }

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public List<ItemView> records(List<String> keys) {
        return items.byIds(keys);
    }
}
