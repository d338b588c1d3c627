/**
 * Mẫu báo cáo: what a report of sealed figures says, as data that an office keeps. A template is words in three languages
 * with fields, tables and charts of figures; it holds no logic and no markup.
 */
package vn.capuy.report.template;
