/** The title that a 政府信息公开工作年度报告 bears; null for other types, or where agency or year is not known. */
export function reportTitle(type: string, agency: string | null, year: string | null): string | null {
  return type === 'reports' && agency && year ? `${agency}${year}年政府信息公开工作年度报告` : null;
}
