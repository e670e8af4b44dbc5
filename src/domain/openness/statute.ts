/** Items of 条例 20, in their order; 20.15 gathers what other laws ask for. */
export const ARTICLE_20 = Array.from({ length: 15 }, (_, at) => `20.${at + 1}`);

/** Subjects of 条例 21 for 设区的市级、县级政府及其部门, in its words. */
export const ARTICLE_21_COUNTY = [
  '市政建设',
  '公共服务',
  '公益事业',
  '土地征收',
  '房屋征收',
  '治安管理',
  '社会救助',
] as const;

/** Subjects of 条例 21 for 乡（镇）人民政府. */
export const ARTICLE_21_TOWNSHIP = [
  '贯彻落实农业农村政策',
  '农田水利工程建设运营',
  '农村土地承包经营权流转',
  '宅基地使用情况审核',
  '土地征收',
  '房屋征收',
  '筹资筹劳',
  '社会救助',
] as const;
